package org.spona.regulations.issue.web;

import java.util.List;
import java.util.Optional;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What makes an article hard to apply, beside it, and where to report it. */
@Component
@Order(3)
class IssuesOfArticle implements ArticleSection {

    private final IssueReading issues;
    private final IssueViews views;

    IssuesOfArticle(IssueReading issues, IssueViews views) {
        this.issues = issues;
        this.views = views;
    }

    /**
     * What the fragment shows.
     *
     * @param reports whether the reader can report one
     */
    record ReportedHere(Regulation regulation, Provision article, List<IssueLine> lines, boolean reports) {}

    @Override
    public Optional<RegulationSection.Part> of(Regulation regulation, List<Provision> article) {
        var here = new ReportedHere(
                regulation,
                article.getFirst(),
                views.lines(issues.listAt(
                        regulation.getId(), article.stream().map(Provision::wid).toList())),
                issues.canReport());
        return here.lines().isEmpty() && !here.reports()
                ? Optional.empty()
                : Optional.of(new RegulationSection.Part("issue/article", here));
    }
}
