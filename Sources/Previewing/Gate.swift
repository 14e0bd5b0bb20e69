// Who may ask: this machine's browser, for itself, and only to look (promise 21).

/// The rules at the door, for one port.
struct Gate: Sendable {
  /// As browsers write it in `Host`; the port is left out when it is 80.
  private let hosts: [String]

  init(port: Int) {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  /// Why a request is turned away; nil when it may come in.
  ///
  /// A page elsewhere can make a browser ask us, by another name for this machine (`Host` tells) or from its own
  /// scripts, pictures and frames (`Origin` and `Sec-Fetch-Site` tell).
  func refusal(of request: Request) -> Status? {
    let named = request.values(of: "host")
    guard named.count == 1, hosts.contains(where: { $0.utf8.elementsEqual(named[0].lowercased().utf8) }) else {
      return .wrongHost
    }
    guard request.values(of: "origin").allSatisfy(isOwn) else { return .foreign }
    guard !request.values(of: "sec-fetch-site").contains(where: { $0.lowercased() == "cross-site" }) else {
      return .foreign
    }
    return ["GET", "HEAD"].contains(request.method) ? nil : .readOnly
  }

  private func isOwn(_ origin: String) -> Bool {
    hosts.contains { ("http://" + $0).utf8.elementsEqual(origin.lowercased().utf8) }
  }
}
