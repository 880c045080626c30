/** The way to the services: routes, what is passed on of a request and of its answer, and what happens when a service is away. */
@NullMarked
package org.spona.gateway.relay;

import org.jspecify.annotations.NullMarked;
