package org.spona.members.invitation.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.FoldedName;

/** Organisations by what people call them in tables: in either script, with or without diacritics and the word for what they are. */
final class OrganisationNames {

    private static final Pattern MUNICIPALITY = Pattern.compile("^(?:opstina|opcina|grad|municipality of|city of) ");

    private final List<Organisation> organisations;

    OrganisationNames(List<Organisation> organisations) {
        this.organisations = organisations;
    }

    /** The only one that is called so; empty when none is, or several are. */
    Optional<Organisation> find(String written) {
        String name = bare(written);
        List<Organisation> found = organisations.stream()
                .filter(organisation -> bare(organisation.nameLatin()).equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<Organisation> find(UUID id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    private static String bare(String name) {
        return MUNICIPALITY.matcher(FoldedName.of(name)).replaceFirst("");
    }
}
