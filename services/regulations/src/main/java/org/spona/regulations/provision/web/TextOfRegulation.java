package org.spona.regulations.provision.web;

import java.util.List;
import java.util.Optional;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The text of an act on its page: its versions. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TextOfRegulation implements RegulationSection {

    private final ActTexts texts;

    TextOfRegulation(ActTexts texts) {
        this.texts = texts;
    }

    /** What the section shows. */
    record Versions(Regulation regulation, List<ActVersion> versions, boolean readable, boolean staff) {}

    @Override
    public Optional<Part> of(Regulation regulation) {
        List<ActVersion> versions = texts.listVersions(regulation.getId());
        boolean staff = Readers.get().actsFor(regulation.ownership(), Role::staffs);
        boolean readable = versions.stream().anyMatch(version -> version.status() == ActVersion.Status.PUBLISHED);
        return versions.isEmpty() && !staff
                ? Optional.empty()
                : Optional.of(new Part("act/section", new Versions(regulation, versions, readable, staff)));
    }
}
