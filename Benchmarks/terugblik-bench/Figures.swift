// SPDX-License-Identifier: Apache-2.0

/// What was measured, sample by sample.
struct Figures {
    private let sorted: [Duration]

    init(_ samples: [Duration]) { sorted = samples.sorted() }

    var count: Int { sorted.count }

    /// The sample that so many of a hundred do not exceed.
    func percentile(_ percent: Int) -> Duration {
        sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    var p50: Duration { percentile(50) }
    var p99: Duration { percentile(99) }

    /// Measures the same work again and again; the first rounds only warm up.
    static func of(_ count: Int, warmUp: Int = 3, _ work: (Int) throws -> Void) rethrows -> Figures {
        let clock = ContinuousClock()
        var samples: [Duration] = []
        for round in 0..<(warmUp + count) {
            let time = try clock.measure { try work(round) }
            if round >= warmUp { samples.append(time) }
        }
        return Figures(samples)
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1_000_000_000_000_000
    }
}
