/** What protects the services from others: requests of other sites, too many requests, and what browsers may do with our pages. */
@NullMarked
package org.spona.gateway.protection;

import org.jspecify.annotations.NullMarked;
