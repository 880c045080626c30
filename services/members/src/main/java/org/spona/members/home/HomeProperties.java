package org.spona.members.home;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The news on the home page, under {@code spona.home}.
 *
 * @param blocks the parts that services give, in their order; a further one is a line
 */
@ConfigurationProperties("spona.home")
record HomeProperties(List<Block> blocks) {

    /**
     * A part that a service gives.
     *
     * @param name its title is the message {@code home.block.<name>}
     * @param path the address of the fragment
     */
    record Block(String name, String path) {}
}
