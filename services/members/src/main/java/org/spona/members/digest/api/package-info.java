/** Digests of networks, as JSON. */
@NullMarked
package org.spona.members.digest.api;

import org.jspecify.annotations.NullMarked;
