// SPDX-License-Identifier: Apache-2.0

import Glibc
import Retrospective

/// The clock of the computer, in local time.
enum Clock {
    static func now() -> Moment {
        var seconds = time(nil)
        var local = unsafe tm()
        _ = unsafe localtime_r(&seconds, &local)
        return Moment(seconds: Int(seconds), offsetMinutes: unsafe Int(local.tm_gmtoff) / 60)
    }
}
