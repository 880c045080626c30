package org.spona.members.directory.web;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What other services show on the page of an organisation, under {@code spona.organisation}.
 *
 * @param blocks in their order; a further service is a line
 */
@ConfigurationProperties("spona.organisation")
record OrganisationBlocks(List<Block> blocks) {

    /**
     * A part that a service gives.
     *
     * @param name its title is the message {@code organisation.block.<name>}
     * @param path the address to which the organisation's id is added; it answers with the whole list, and htmx with its beginning
     * @param isPublic whether it has something for readers without an account
     */
    record Block(
            String name, String path, @DefaultValue("true") boolean isPublic) {

        public String address(UUID organisationId) {
            return path + organisationId;
        }
    }
}
