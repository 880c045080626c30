package org.spona.regulations.effect.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.effect.Effect;
import org.spona.regulations.effect.EffectRegister;
import org.spona.regulations.provision.ArticleSection;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection.Part;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is ahead for an article, before the text has it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EffectsOfArticle implements ArticleSection {

    private final EffectRegister effects;

    EffectsOfArticle(EffectRegister effects) {
        this.effects = effects;
    }

    /** What the section shows. */
    record Ahead(Regulation regulation, UUID article, List<Effect> effects, boolean staff) {}

    @Override
    public Optional<Part> of(Regulation regulation, List<Provision> article) {
        List<Effect> ahead =
                effects.listAnnouncedAt(article.stream().map(Provision::wid).toList());
        boolean staff = Readers.get().actsFor(regulation.ownership(), Role::staffs);
        return ahead.isEmpty() && !staff
                ? Optional.empty()
                : Optional.of(new Part(
                        "effect/section",
                        new Ahead(regulation, article.getFirst().wid(), ahead, staff)));
    }
}
