// SPDX-License-Identifier: Apache-2.0

/// A JSON text while values write themselves into it, in whatever order they like.
final class JSONSheet {
    /// What stands at a place.
    enum Content {
        /// Nothing was written; stands for an object without members.
        case nothing
        case null
        case bool(Bool)
        case integer(Int)
        /// A number as it will stand in the text.
        case number(String)
        case text(String)
        case array
        case object
    }

    private struct Place {
        var content = Content.nothing
        /// The key, of a member.
        let key: String
        /// What a container holds, as a chain; 0 for nothing, as the first place is in no container.
        var first = 0
        var last = 0
        var next = 0
        var count = 0
    }

    private var places = [Place(key: "")]
    /// Whether a value wrote two things at one place.
    private(set) var isContradictory = false

    func content(of place: Int) -> Content { places[place].content }
    func key(of place: Int) -> String { places[place].key }
    func count(of place: Int) -> Int { places[place].count }

    /// What a container holds, in the order of writing.
    func held(by container: Int) -> [Int] {
        var held: [Int] = []
        held.reserveCapacity(places[container].count)
        var place = places[container].first
        while place != 0 {
            held.append(place)
            place = places[place].next
        }
        return held
    }

    func write(_ content: Content, at place: Int) {
        if case .nothing = places[place].content {} else { isContradictory = true }
        places[place].content = content
    }

    /// Makes an object of the place; one that is an object already goes on.
    func beginObject(at place: Int) {
        if case .object = places[place].content { return }
        write(.object, at: place)
    }

    /// Makes a list of the place; one that is a list already goes on.
    func beginArray(at place: Int) {
        if case .array = places[place].content { return }
        write(.array, at: place)
    }

    /// A new place in a container, behind what it holds.
    func add(to container: Int, key: String = "", _ content: Content = .nothing) -> Int {
        let place = places.count
        places.append(Place(content: content, key: key))
        if places[container].last == 0 {
            places[container].first = place
        } else {
            places[places[container].last].next = place
        }
        places[container].last = place
        places[container].count += 1
        return place
    }
}
