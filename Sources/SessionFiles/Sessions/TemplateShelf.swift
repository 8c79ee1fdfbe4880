// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The own templates: folders with the `session.json` of a session in which nobody is.
package struct TemplateShelf: Sendable {
    /// The folder of the templates, beside the sessions and in the data folder of this account.
    package static let folderName = FileName(fixed: "templates")

    /// By name; of two with one name, that of the first place.
    package private(set) var templates: [OwnTemplate] = []
    package private(set) var unreadable: [Unreadable] = []

    /// A folder among the templates that is none.
    package struct Unreadable: Equatable, Sendable {
        package let path: String
        package let failure: ReadFailure
    }

    /// - Parameter places: Paths of folders with templates; one that is not there holds none.
    package init(_ places: [String]) {
        for place in places {
            guard let root = try? SessionsRoot.open(place) else { continue }
            do throws(ReadFailure) {
                for name in try root.listing().sessions { add(name, of: root) }
            } catch {
                unreadable.append(Unreadable(path: root.folder.path, failure: error))
            }
        }
        templates.sort { $0.name < $1.name }
    }

    private mutating func add(_ name: FileName, of root: SessionsRoot) {
        guard !templates.contains(where: { $0.name == name.text }) else { return }
        let path = "\(root.folder.path)/\(name.text)/\(SessionsRoot.sessionDocument.text)"
        do throws(ReadFailure) {
            let store = try SessionStore.open(try root.folder.subfolder(name))
            let template = OwnTemplate(try store.load().session.record, named: name.text)
            // Written by hand it may hold what no session accepts.
            guard (try? template.record(on: Self.anyDay)) != nil else { throw .unexpected(place: "", reason: "") }
            templates.append(template)
        } catch {
            unreadable.append(Unreadable(path: path, failure: error))
        }
    }

    private static let anyDay = CalendarDate(daysSince1970: 0)

    /// Writes a template into a folder, which is made when it is not there.
    /// - Returns: the path of the template's folder.
    package static func save(
        _ template: OwnTemplate, on day: CalendarDate, in place: String
    ) throws(StoreFailure) -> String {
        guard let name = FileName(template.name), let record = try? template.record(on: day) else {
            throw .save(.notEncodable(template.name))
        }
        do throws(SaveFailure) {
            let root = try SessionsRoot.openMakingIt(place)
            let made = try root.folder.makeSubfolder(name)
            _ = try root.write(record, into: made)
            return made.path
        } catch {
            throw .save(error)
        }
    }
}
