// Finds: asks for the words that a query may mean, and puts what has them in order.
var GuongFinder = (function () {
  "use strict";
  // How much the place of a word counts: names and titles before all else.
  var sides = [
    { name: "things", layers: [{ name: "n", weight: 1 }, { name: "w", weight: 0.45 }] },
    { name: "stories", layers: [{ name: "t", weight: 1 }, { name: "s", weight: 0.45 }] }
  ];

  // ---------- order ----------

  /** How well an entry answers: how well each syllable does, more where they stand together, more still as a whole name. */
  function score(lists, isPerson) {
    var sum = 0, pairs = 0, count = lists.length, best, at;
    lists.forEach(function (list) {
      best = 0;
      for (at = 0; at < list.length; at += 4) best = Math.max(best, list[at + 2]);
      sum += best;
    });
    var phrase = phraseOf(lists, isPerson);
    for (at = 0; at + 1 < count; at++) if (areNeighbours(lists[at], lists[at + 1])) pairs += 1;
    var scattered = sum / count * (count > 1 ? 1 + 0.5 * pairs / (count - 1) : 1);
    return Math.max(scattered, phrase);
  }

  function areNeighbours(one, other) {
    for (var at = 0; at < one.length; at += 4) {
      for (var next = 0; next < other.length; next += 4) {
        if (one[at] === other[next] && one[at + 1] + 1 === other[next + 1]) return true;
      }
    }
    return false;
  }

  /** The worth of the best run of all syllables in order; 0 when there is none. */
  function phraseOf(lists, isPerson) {
    var best = 0, count = lists.length;
    for (var first = 0; first < lists[0].length; first += 4) {
      var layer = lists[0][first], place = lists[0][first + 1], sum = lists[0][first + 2], isLast = lists[0][first + 3];
      for (var number = 1; number < count; number++) {
        var list = lists[number], worth = 0;
        for (var at = 0; at < list.length; at += 4) {
          if (list[at] === layer && list[at + 1] === place + number && list[at + 2] > worth) {
            worth = list[at + 2];
            isLast = list[at + 3];
          }
        }
        if (!worth) break;
        sum += worth;
      }
      if (number < count) continue;
      var isStart = layer === 0 && place === 0, bonus = count > 1 ? 2 : 1;
      if (isStart && isLast) bonus += 0.5;
      else if (isStart) bonus += 0.1;
      // A person is called by the last syllable of the name.
      else if (isPerson && layer === 0 && isLast) bonus += 0.3;
      best = Math.max(best, sum / count * bonus);
    }
    return best;
  }

  /**
   * What a reading finds on a side: entries with their worth, and how many of the syllables they have; with `isWhole`
   * those alone that have every one.
   */
  function search(index, side, reading, depth, worth, isWhole) {
    var isPlain = reading.every(function (part) { return !part.isMarked; });
    // One letter behind whole words is the beginning of anything.
    var needed = reading.filter(function (part) { return !GuongWords.isLone(part); });
    if (!needed.length) needed = reading;
    var people = side.name === "things" ? index.things[0][1] : 0;
    return Promise.all(needed.map(function (part) {
      return GuongWords.occurrences(index, side, part, isPlain, depth);
    })).then(function (occurrences) {
      var found = [];
      (isWhole ? common : any)(occurrences).forEach(function (lists, entry) {
        found.push({
          entry: entry, share: lists.length / needed.length,
          worth: worth * score(lists, entry < people) * lists.length / needed.length
        });
      });
      return found;
    });
  }

  /** The lists of each entry that has any of the syllables, in the order of the syllables. */
  function any(occurrences) {
    var hits = new Map();
    occurrences.forEach(function (one) {
      GuongWords.entries(one).forEach(function (list, entry) {
        var lists = hits.get(entry);
        if (!lists) hits.set(entry, (lists = []));
        lists.push(list);
      });
    });
    return hits;
  }

  /** The same for each entry that has all of them. The rarest is looked up first: most entries then need no second look. */
  function common(occurrences) {
    var order = occurrences.map(function (one, number) { return number; })
      .sort(function (one, other) { return occurrences[one].length - occurrences[other].length || one - other; });
    var maps = [], last = null;
    order.forEach(function (number) { last = maps[number] = GuongWords.entries(occurrences[number], last); });
    var hits = new Map();
    last.forEach(function (list, entry) {
      hits.set(entry, maps.map(function (map) { return map.get(entry); }));
    });
    return hits;
  }

  /** The best of several lists for each entry. */
  function joined(lists) {
    var best = new Map();
    lists.forEach(function (list) {
      list.forEach(function (hit) {
        var other = best.get(hit.entry);
        if (!other || other.worth < hit.worth) best.set(hit.entry, hit);
      });
    });
    return Array.from(best.values());
  }

  // ---------- answers ----------

  /** What each reading finds on each side. */
  function searchAll(index, readings, depth, isWhole) {
    return Promise.all(sides.map(function (side) {
      return Promise.all(readings.map(function (reading, number) {
        return search(index, side, reading, depth, number ? 0.9 : 1, isWhole);
      }));
    }));
  }

  /** All that has every syllable of a reading, and nothing else where there is such. */
  function answer(index, readings, depth) {
    return searchAll(index, readings, depth, true).then(function (found) {
      var isWhole = found.some(function (lists) { return lists.some(function (list) { return list.length; }); });
      return ordered(index, readings, joined(found[0]), joined(found[1]), isWhole);
    });
  }

  /** Fallen back to most: those that have as many syllables as the best. */
  function nearly(index, readings) {
    return searchAll(index, readings, 2, false).then(function (found) {
      var things = joined(found[0]), stories = joined(found[1]);
      var most = things.concat(stories).reduce(function (share, hit) { return Math.max(share, hit.share); }, 0);
      var isEnough = function (hit) { return hit.share === most && most >= 0.5; };
      return ordered(index, readings, things.filter(isEnough), stories.filter(isEnough), false);
    });
  }

  /** An answer in groups; of stories the newest first among equals, of things the first. */
  function ordered(index, readings, things, stories, isWhole) {
    var near = outOf(things, stories, readings[0]);
    things = things.filter(near);
    stories = stories.filter(near);
    things.sort(function (one, other) { return other.worth - one.worth || one.entry - other.entry; });
    stories.sort(function (one, other) { return other.worth - one.worth || other.entry - one.entry; });
    return { isWhole: isWhole, groups: grouped(index, things, stories), readings: readings };
  }

  /** Where a name or title has just what was typed with its marks, what only has like syllables here and there is left out. */
  function outOf(things, stories, typed) {
    var best = things.concat(stories).reduce(function (worth, hit) { return Math.max(worth, hit.worth); }, 0);
    var isSure = typed.length > 1 && typed.some(function (part) { return part.isMarked; }) && best >= 1.8;
    return function (hit) { return !isSure || hit.worth >= 0.35 * best; };
  }

  function grouped(index, things, stories) {
    var groups = [], from = 0;
    index.things.forEach(function (kind, number) {
      var to = from + kind[1], start = from;
      groups.push({
        kind: kind[0], records: "e", hits: things.filter(function (hit) { return hit.entry >= start && hit.entry < to; })
      });
      from = to;
      if (kind[0] === "unit") groups.push({ kind: "story", records: "b", hits: stories });
    });
    groups = groups.filter(function (group) { return group.hits.length; });
    var best = groups.reduce(function (worth, group) { return Math.max(worth, group.hits[0].worth); }, 0);
    // The order of groups stays, but those that only touch on the matter come after those that are about it.
    function isAside(group) { return group.hits[0].worth < 0.6 * best ? 1 : 0; }
    return groups.map(function (group, at) { return [isAside(group), at, group]; })
      .sort(function (one, other) { return one[0] - other[0] || one[1] - other[1]; })
      .map(function (triple) { return triple[2]; });
  }

  /**
   * Finds what a text may mean. `show` is called with what names and titles alone answer as soon as that is known, and
   * with the whole answer; the promise is that of the whole.
   */
  function find(text, show) {
    return GuongWords.start().then(function (index) {
      var readings = GuongQuery.readings(text);
      if (!readings.length) return { isWhole: true, groups: [], readings: [] };
      return answer(index, readings, 1).then(function (first) {
        // What is known is shown before the rest is loaded.
        return first.isWhole ? show(first) : null;
      }).then(function () {
        return answer(index, readings, 2);
      }).then(function (all) {
        return all.isWhole ? all : leftovers(index, text).then(function (other) { return other || nearly(index, readings); });
      });
    });
  }

  /** The answer to what the keys of Telex or VNI would have written; null when that finds nothing either. */
  function leftovers(index, text) {
    return GuongQuery.leftovers(text).reduce(function (before, other) {
      return before.then(function (found) {
        if (found) return found;
        return answer(index, GuongQuery.readings(other), 2).then(function (all) {
          all.meant = other;
          return all.isWhole ? all : null;
        });
      });
    }, Promise.resolve(null));
  }

  /** The record of a hit: address, title, note, summary, kind, day. */
  function record(group, hit) {
    return GuongWords.start().then(function (index) {
      var file = Math.floor(hit.entry / index.inFile);
      return GuongWords.load(group.records + (file + 1), index.records[group.records][file]).then(function (rows) {
        return rows[hit.entry % index.inFile];
      });
    });
  }

  return { start: GuongWords.start, find: find, record: record };
})();
