// Which libraries read, print and compress: the system's, and another version of one may do it otherwise.
package import Archive
import Gzip
import Markdown
import Notation

/// A short name for the versions of libcmark, libyaml and zlib, which are no part of the program's own file.
package func librariesPrint() -> Fingerprint {
  var writer = Writer()
  writer.write(engineVersion())
  writer.write(yamlVersion())
  writer.write(gzipVersion())
  return Fingerprint(writer.bytes)
}
