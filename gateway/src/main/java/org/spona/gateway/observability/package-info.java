/** What traces keep of requests. */
@NullMarked
package org.spona.gateway.observability;

import org.jspecify.annotations.NullMarked;
