package org.spona.knowledge.practice;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a practice was imported from, if it was.
 *
 * @param externalId what it is called there
 * @param importDigest of what the last import brought, see {@link ImportedPractice#digest()}; absent when the import that made it was undone
 * @param importerId the association that brought it
 * @param takenOver whether the municipality has made it its own, so that later imports leave it alone
 * @param keywords words that came with it and that no vocabulary has
 */
@Embeddable
record ImportOrigin(
        @Nullable String externalId,
        @Nullable String importDigest,
        @Nullable UUID importerId,
        boolean takenOver,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> keywords) {

    /** Of what was written here. */
    static final ImportOrigin HERE = new ImportOrigin(null, null, null, false, List.of());

    ImportOrigin {
        keywords = List.copyOf(keywords);
    }

    static ImportOrigin of(ImportedPractice imported) {
        return new ImportOrigin(
                imported.externalId(), imported.digest(), imported.importerId(), false, imported.keywords());
    }

    /** What an import that brings this does with a practice at this stage. */
    ImportEffect effectOf(ImportedPractice imported, Practice.Status status) {
        if (status == Practice.Status.WITHDRAWN) {
            return isUndone() ? ImportEffect.CREATED : ImportEffect.WITHDRAWN;
        }
        if (!isFollowed()) {
            return ImportEffect.TAKEN_OVER;
        }
        return status == Practice.Status.PUBLISHED && isOutdatedBy(imported)
                ? ImportEffect.UPDATED
                : ImportEffect.UNCHANGED;
    }

    /** The same once an organisation has edited the practice: what was imported in its name is its own from then on. */
    ImportOrigin editedBy(UUID organisationId) {
        return isOnBehalfOf(organisationId) ? byMunicipality() : this;
    }

    /** The same of what the municipality has taken over. */
    ImportOrigin byMunicipality() {
        return new ImportOrigin(externalId, importDigest, importerId, true, keywords);
    }

    /** The same once the import that brought it is undone. */
    ImportOrigin undone() {
        return new ImportOrigin(externalId, null, importerId, takenOver, keywords);
    }

    /** Whether the import that brought it was undone, so that another may bring it again. */
    private boolean isUndone() {
        return externalId != null && importDigest == null;
    }

    /** Whether an association brought it and later imports may still change it. */
    boolean isFollowed() {
        return externalId != null && !takenOver;
    }

    /** Whether an association brought it in the name of an organisation, and later imports may still change it. */
    boolean isOnBehalfOf(UUID organisationId) {
        return isFollowed() && !organisationId.equals(importerId);
    }

    /** The association that brought it, while later imports may still change it. */
    Optional<UUID> importer() {
        return isFollowed() ? Optional.ofNullable(importerId) : Optional.empty();
    }

    /** Whether the last import brought something else. */
    private boolean isOutdatedBy(ImportedPractice imported) {
        return !imported.digest().equals(importDigest);
    }
}
