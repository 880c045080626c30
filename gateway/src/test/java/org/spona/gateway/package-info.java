/** The gateway with the real servers it needs, a neighbour in place of the services, and a browser without a screen. */
@NullMarked
package org.spona.gateway;

import org.jspecify.annotations.NullMarked;
