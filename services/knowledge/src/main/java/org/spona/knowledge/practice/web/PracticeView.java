package org.spona.knowledge.practice.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.workflow.Permissions;

/**
 * A practice as its page shows it.
 *
 * @param language in which the text is written, BCP 47
 * @param topics labels in the language of the page
 * @param targetGroups labels in the language of the page
 * @param keywords words that came with it from elsewhere, as they came
 * @param municipality where the work was done
 * @param importer the association that imported it on behalf of the municipality, until that takes it over
 * @param can what the reader may do with it now
 */
record PracticeView(
        UUID id,
        Status status,
        Visibility visibility,
        PracticeContent content,
        String language,
        List<String> topics,
        List<String> targetGroups,
        List<String> keywords,
        Optional<Organisation> municipality,
        Optional<Organisation> organisation,
        Optional<Organisation> importer,
        Optional<Network> network,
        Optional<String> returnReason,
        Optional<Instant> publishedAt,
        Instant updatedAt,
        Permissions can) {}
