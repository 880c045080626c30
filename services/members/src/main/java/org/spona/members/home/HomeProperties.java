package org.spona.members.home;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the home page is made of, under {@code spona.home}.
 *
 * @param blocks the parts that services give, in their order; a further service is a line
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
