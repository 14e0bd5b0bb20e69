// The kinds of pages there are: which template draws each, and what it may print. Themes are checked against them.
package import Template

/// A kind of page.
package struct PageKind: Sendable {
  /// The template's name.
  package let template: String
  package let schema: Schema

  /// All of them, by name.
  package static let all: [PageKind] = [
    PageKind("achievements", AchievementsView.self),
    PageKind("adjustments", AdjustmentsView.self),
    PageKind("calendar", CalendarView.self),
    PageKind("changes", ChangesView.self),
    PageKind("chasing", ChasingView.self),
    PageKind("commendations", CommendationsView.self),
    PageKind("components", ComponentsView.self),
    PageKind("council", CouncilView.self),
    PageKind("criteria", CriteriaView.self),
    PageKind("criterion", CriterionView.self),
    PageKind("decision", DecisionView.self),
    PageKind("decisions", DecisionsView.self),
    PageKind("digest", DigestView.self),
    PageKind("digest-mail", DigestView.self),
    PageKind("digest.txt", DigestView.self),
    PageKind("digests", DigestsView.self),
    PageKind("documents", DocumentsView.self),
    PageKind("dossier", DossierView.self),
    PageKind("dossiers", DossiersView.self),
    PageKind("feed.xml", FeedView.self),
    PageKind("filter", FilterView.self),
    PageKind("home", HomeView.self),
    PageKind("honour", HonourView.self),
    PageKind("honours", HonoursView.self),
    PageKind("inspections", InspectionsView.self),
    PageKind("list", ListView.self),
    PageKind("method", MethodView.self),
    PageKind("missing", NoticeView.self),
    PageKind("movement", MovementView.self),
    PageKind("nomination", NominationView.self),
    PageKind("nominations", NominationsView.self),
    PageKind("pace", PaceView.self),
    PageKind("participation", ParticipationView.self),
    PageKind("people", PeopleView.self),
    PageKind("person", PersonPageView.self),
    PageKind("plain", PlainView.self),
    PageKind("plan", PlanView.self),
    PageKind("poster", PosterView.self),
    PageKind("poster-roll", RollPosterView.self),
    PageKind("redirect", RedirectView.self),
    PageKind("removed", NoticeView.self),
    PageKind("results", ResultsView.self),
    PageKind("results-index", ResultsIndexView.self),
    PageKind("review", ReviewView.self),
    PageKind("review-fragment", ReviewView.self),
    PageKind("reviews", ReviewsView.self),
    PageKind("robots.txt", NoticeView.self),
    PageKind("savings", SavingsView.self),
    PageKind("scorecards", ScorecardsView.self),
    PageKind("scorecards-index", ScorecardsIndexView.self),
    PageKind("search", SearchView.self),
    PageKind("sitemap.xml", SitemapView.self),
    PageKind("slides", SlidesView.self),
    PageKind("spread", SpreadView.self),
    PageKind("statistics", StatisticsView.self),
    PageKind("story", StoryView.self),
    PageKind("term", TermView.self),
    PageKind("terms", TermsView.self),
    PageKind("thanks", ThanksView.self),
    PageKind("unit", UnitPageView.self),
    PageKind("units", UnitsView.self),
    PageKind("work-list", WorkListView.self),
    PageKind("years", YearsView.self),
  ]

  private init<Kind: View>(_ template: String, _ view: Kind.Type) {
    self.template = template
    schema = view.schema
  }
}
