// Stub.
package import Diagnostics
package struct Source: Sendable, Hashable { package let bytes: [UInt8]; package let file: String; package let firstLine: Int
  package init(bytes: [UInt8], file: String, firstLine: Int) { self.bytes = bytes; self.file = file; self.firstLine = firstLine } }
package struct Heading: Sendable, Hashable { package let level: Int; package let text: String; package let id: String; package let spot: Spot }
package struct Link: Sendable, Hashable { package let destination: String; package let text: String; package let spot: Spot }
package struct Image: Sendable, Hashable { package let destination: String; package let alt: String; package let title: String; package let spot: Spot }
package struct Outline: Sendable, Hashable { package let headings: [Heading]; package let links: [Link]; package let images: [Image]; package let summary: String }
