/** Digests of networks, as pages. */
@NullMarked
package org.spona.members.digest.web;

import org.jspecify.annotations.NullMarked;
