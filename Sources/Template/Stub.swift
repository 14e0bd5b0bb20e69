// Stub.
package struct Record: Sendable, Hashable { package init() {} }
