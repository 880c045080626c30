package org.spona.meetings.invitation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeEntry;

/**
 * Those who are invited from one institution.
 *
 * @param latin its name; empty when nobody knows it
 * @param cyrillic the same in Cyrillic
 */
record Institution(String latin, String cyrillic, List<InviteeEntry> invitees) {

    /** By institution, in the order of the list. */
    static List<Institution> of(List<InviteeEntry> entries) {
        Map<String, Institution> groups = new LinkedHashMap<>();
        for (InviteeEntry entry : entries) {
            String latin = entry.institutionName();
            String cyrillic = Optional.ofNullable(entry.organisationCyrillic()).orElse(entry.institution());
            groups.computeIfAbsent(latin, name -> new Institution(name, cyrillic, new ArrayList<>()))
                    .invitees()
                    .add(entry);
        }
        return List.copyOf(groups.values());
    }
}
