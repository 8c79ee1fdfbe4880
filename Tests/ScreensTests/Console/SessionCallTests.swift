// SPDX-License-Identifier: Apache-2.0

import Screens
import Testing

/// What whoever leads has to type in another terminal.
@Suite struct SessionCallTests {
    @Test(arguments: [
        (SessionCall(session: "2026-11-24-proef"), "terugblik wall 2026-11-24-proef"),
        (
            SessionCall(program: "~/terugblik/script/run", session: "/media/stick/Sessions/een"),
            "~/terugblik/script/run wall /media/stick/Sessions/een"
        ),
        (SessionCall(session: "/media/mijn stick/één"), "terugblik wall '/media/mijn stick/één'"),
        (SessionCall(session: "/tmp/'s avonds; $(rm)"), "terugblik wall '/tmp/'\\''s avonds; $(rm)'"),
    ])
    func `it can be typed as it stands there`(call: SessionCall, command: String) {
        #expect(call.command("wall") == command)
    }
}
