/** The directory of a network: regions, networks, organisations, people, and who works where. */
@NullMarked
package org.spona.members;

import org.jspecify.annotations.NullMarked;
