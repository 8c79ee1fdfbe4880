// SPDX-License-Identifier: Apache-2.0

/// What a transcript would hold, in counts: shown before it is written.
package struct TranscriptPreview: Equatable, Sendable {
    package let profile: ExportProfile
    /// Contributions with a name, and how many people are named.
    package let named: Int
    package let namedPeople: Int
    package let byFunction: Int
    package let unnamed: Int
    /// Said in the group, by nobody in particular.
    package let ofGroup: Int
    package let omissions: [TranscriptSelection.Omission]

    package var isEmpty: Bool { named + byFunction + unnamed + ofGroup == 0 }
}

extension Disclosure {
    /// Counts what `transcriptSelection` would hand out, so that both always agree.
    package func transcriptPreview(profile: ExportProfile) -> TranscriptPreview {
        let selection = transcriptSelection(profile: profile)
        let kinds = selection.sections.flatMap(\.turns).map(\.speaker.kind)
        return TranscriptPreview(
            profile: profile, named: kinds.count { $0 == .named }, namedPeople: selection.attributions.count,
            byFunction: kinds.count { $0 == .function }, unnamed: kinds.count { $0 == .unnamed },
            ofGroup: kinds.count { $0 == .group }, omissions: selection.omissions)
    }
}
