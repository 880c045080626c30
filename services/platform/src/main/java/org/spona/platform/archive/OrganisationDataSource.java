package org.spona.platform.archive;

/** What statements alone do not tell of an organisation, such as its files: a bean, asked with the same rights as {@link OrganisationData}. */
public interface OrganisationDataSource {

    /** Tells all of it. */
    void tell(ArchiveParts parts);
}
