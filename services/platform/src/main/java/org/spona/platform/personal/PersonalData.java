package org.spona.platform.personal;

import java.util.List;

/**
 * What a feature keeps of people: a bean of each feature that keeps something. Statements have the parameter {@code :person}; they run as the
 * service and with the rights of the person herself.
 *
 * @param name of this part, as files are called: {@code saved-searches}
 * @param kept selects what is kept of a person, as she may read it
 * @param forgotten takes her name, her addresses and what is hers alone out; what she wrote for an organisation stays the organisation's
 */
public record PersonalData(String name, String kept, List<String> forgotten) {

    public PersonalData {
        forgotten = List.copyOf(forgotten);
    }

    /** Something that is the organisation's and stays when the person goes: it knows her by her id alone. */
    public static PersonalData ofOrganisation(String name, String kept) {
        return new PersonalData(name, kept, List.of());
    }
}
