import Archive
import Diagnostics
import Model
import Rendering
enum Omit { case places }
extension Writer { init(omitting: Omit) { self.init() } }
extension Reading {
  func write(to writer: inout Writer) {}
  init(from reader: inout Reader) throws(Damage) { throw Damage() }
}
extension Reading: Archived {}
extension Diagnostic: Archived {
  func write(to writer: inout Writer) {}
  init(from reader: inout Reader) throws(Damage) { throw Damage() }
}
