package org.spona.regulations.update.web;

import java.util.List;
import java.util.Optional;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection.Part;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an article asks of members, beside it. */
@Component
@Order(1)
class ObligationsOfArticle implements ArticleSection {

    private final UpdateReading updates;

    ObligationsOfArticle(UpdateReading updates) {
        this.updates = updates;
    }

    @Override
    public Optional<Part> of(Regulation regulation, List<Provision> article) {
        List<Obligation> asked =
                updates.listAskedBy(article.stream().map(Provision::wid).toList());
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Part("obligation/article", asked));
    }
}
