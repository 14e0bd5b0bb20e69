// Stub.
package struct PersonName: Sendable, Hashable { package let full: String; package init(_ full: String, sortName: String?) { self.full = full } }
