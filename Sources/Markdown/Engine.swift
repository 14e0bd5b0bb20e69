// Which libcmark prints the bodies: another version may print them otherwise.

import CCommonMark

/// The version of the library as one number, such as 0x001E02 for 0.30.2.
package func engineVersion() -> Int { Int(cmark_version()) }
