// One connection: one request is read, answered, and the connection closed.
import Files
import FlyingSocks

/// Whom a connection asks. Closures, because what they ask cannot be copied.
struct Reception: Sendable {
  let gate: Gate
  /// A sentence for a request that is turned away.
  let refusal: @Sendable (Status) -> Answer
  /// The answer to an address.
  let answer: @Sendable (String) async -> Answer
  /// Numbers for an open page.
  let wait: @Sendable () -> (id: Int, numbers: AsyncStream<Int>)
  let leave: @Sendable (Int) -> Void
  let repeatNumber: @Sendable (Int) -> Void
}

/// A browser at the other end.
struct Connection: Sendable {
  let socket: AsyncSocket
  let pool: SocketPool<ePoll>
  let reception: Reception

  /// How long a request may take to arrive, how long an answer to be taken, how long a refused request is heard out.
  private static let (patience, delivery, courtesy) = (Duration.seconds(10), Duration.seconds(60), Duration.seconds(1))
  /// A sign of life for open pages, and for proxies between.
  private static let beat = Duration.seconds(15)

  /// Ends when the connection can be closed.
  func serve() async {
    let arrived = await within(Connection.patience) { await request() }
    switch arrived ?? .refused(.tooSlow) {
    case .incomplete: return
    case .refused(let status): await refuse(status, headOnly: false)
    case .complete(let request):
      let headOnly = request.method.utf8.elementsEqual("HEAD".utf8)
      if let status = reception.gate.refusal(of: request) {
        await refuse(status, headOnly: headOnly)
      } else if request.target.utf8.elementsEqual("/_guong/events".utf8) {
        await stream(headOnly: headOnly)
      } else {
        await deliver(await reception.answer(request.target).bytes(headOnly: headOnly))
      }
    }
  }

  /// Incomplete when the browser went away.
  private func request() async -> RequestReader.Outcome {
    var reader = RequestReader()
    do {
      while true {
        let outcome = reader.take(try await socket.read(atMost: 4_096))
        guard case .incomplete = outcome else { return outcome }
      }
    } catch {
      return .incomplete
    }
  }

  /// What is refused may still be on its way: closing before it has come would take the answer back.
  private func refuse(_ status: Status, headOnly: Bool) async {
    await deliver(reception.refusal(status).bytes(headOnly: headOnly))
    Disk.endSending(to: socket.socket.file.rawValue)
    _ = await within(Connection.courtesy) {
      for _ in 0..<256 {
        do { _ = try await socket.read(atMost: 4_096) } catch { return }
      }
    }
  }

  /// Sends numbers until the page is closed, or its place is needed.
  private func stream(headOnly: Bool) async {
    let head = Answer(.fine, .events, []).head(length: nil)
    guard await deliver(Array(head.utf8)), !headOnly else { return }
    let (id, numbers) = reception.wait()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await number in numbers {
          guard await deliver(Array("retry: 1000\ndata: \(number)\n\n".utf8)) else { return }
        }
      }
      group.addTask {
        while !Task.isCancelled {
          await pause(Connection.beat)
          reception.repeatNumber(id)
        }
      }
      group.addTask {
        // A browser has nothing more to say here: whatever it does, it is leaving.
        do { _ = try await socket.read(atMost: 1) } catch { return }
      }
      await group.next()
      group.cancelAll()
    }
    reception.leave(id)
  }

  /// Whether the other end took all of it in time.
  @discardableResult
  private func deliver(_ bytes: [UInt8]) async -> Bool {
    await within(Connection.delivery) {
      do {
        var rest = bytes[...]
        while !rest.isEmpty {
          if let sent = try Disk.send(rest, to: socket.socket.file.rawValue, path: "127.0.0.1") {
            rest = rest.dropFirst(sent)
          } else {
            try await pool.suspendSocket(socket.socket, untilReadyFor: .write)
          }
        }
        return true
      } catch {
        return false
      }
    } ?? false
  }
}

/// What a piece of work gives; nil when it takes too long, and it is cancelled.
private func within<Result: Sendable>(
  _ time: Duration, _ work: @escaping @Sendable () async -> Result
) async -> Result? {
  await withTaskGroup(of: Result?.self) { group in
    group.addTask { await work() }
    group.addTask {
      await pause(time)
      return nil
    }
    defer { group.cancelAll() }
    return await group.next() ?? nil
  }
}
