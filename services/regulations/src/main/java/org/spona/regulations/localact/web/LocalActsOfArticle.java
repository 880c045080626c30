package org.spona.regulations.localact.web;

import java.util.List;
import java.util.Optional;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The local acts that implement an article, beside it, for those who may read them. */
@Component
@Order(4)
class LocalActsOfArticle implements ArticleSection {

    private final LocalActReading acts;
    private final LocalActViews views;

    LocalActsOfArticle(LocalActReading acts, LocalActViews views) {
        this.acts = acts;
        this.views = views;
    }

    @Override
    public Optional<Part> of(Regulation regulation, List<Provision> article) {
        List<LocalAct> here = acts.listAt(
                regulation.getId(), article.stream().map(Provision::wid).toList());
        return here.isEmpty() ? Optional.empty() : Optional.of(new Part("localact/article", views.lines(here)));
    }
}
