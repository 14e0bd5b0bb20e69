// Sockets: one that listens on 127.0.0.1 only, and a task for each connection.
import Diagnostics
import Files
import FlyingSocks
import Synchronization

/// A port that is taken, and what waits for its connections.
struct Server: Sendable {
  let port: Int
  private let listener: AsyncSocket
  private let pool: SocketPool<ePoll>

  /// More at once are closed unheard: no browser needs as many.
  private static let mostConnections = 400

  /// Takes the port.
  static func opened(port: UInt16) async throws(PreviewFailure) -> Server {
    do {
      let socket = try listening(at: .inet(ip4: "127.0.0.1", port: port))
      let pool = SocketPool<ePoll>.ePoll()
      try await pool.prepare()
      guard case .ip4(_, let taken) = try socket.sockname() else { throw SocketError.unsupportedAddress }
      return Server(port: Int(taken), listener: try AsyncSocket(socket: socket, pool: pool), pool: pool)
    } catch {
      throw failure(error, port)
    }
  }

  private static func listening(at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(type(of: address).family))
    do {
      // A port that was given up a moment ago may be taken again; one in use may not.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      try socket.close()
      throw error
    }
  }

  /// Serves until it is cancelled.
  func run(_ reception: Reception) async -> Part {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await wait(on: pool) }
      group.addTask { await accept(reception) }
      await group.next()
      group.cancelAll()
    }
    close(listener)
    return .serving
  }

  private func wait(on pool: SocketPool<ePoll>) async {
    do { try await pool.run() } catch {
      // Cancelled, or the system gives no events any more: either way this server is over.
    }
  }

  private func accept(_ reception: Reception) async {
    let open = Atomic(0)
    let enter: @Sendable () -> Bool = { open.add(1, ordering: .relaxed).newValue <= Server.mostConnections }
    let leave: @Sendable () -> Void = { open.subtract(1, ordering: .relaxed) }
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let socket = try await listener.accept()
          let isWelcome = enter()
          group.addTask {
            if isWelcome { await Connection(socket: socket, pool: pool, reception: reception).serve() }
            close(socket)
            leave()
          }
        } catch {
          // A connection that was given up while it waited, or too many files open: the next may fare better.
          await pause(.milliseconds(50))
        }
      }
    }
  }
}

/// Closes a socket; there is nobody left to tell of a failure.
private func close(_ socket: AsyncSocket) {
  do { try socket.close() } catch {
    // It is closed all the same.
  }
}

/// Waits, or returns at once when cancelled.
func pause(_ time: Duration) async {
  do { try await Task.sleep(for: time) } catch {
    // Cancelled: whoever waits looks for that.
  }
}

/// Why a port could not be taken.
private func failure(_ error: any Error, _ port: UInt16) -> PreviewFailure {
  let code = if case SocketError.failed(_, let number, _) = error { number } else { Int32(0) }
  let other = port < 65_535 ? port + 1 : port - 1
  let hint = Bilingual(vi: "chọn cổng khác, ví dụ --port \(other)", en: "choose another port, such as --port \(other)")
  return PreviewFailure(
    diagnostic: Diagnostic(
      .error, rule: "port", at: nil, FileError(.open, "127.0.0.1:\(port)", code).message, hint: hint))
}
