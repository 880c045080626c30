/** Organisations, the networks in which they work together, and the regions of networks: reference data. */
@NullMarked
package org.spona.members.organisation;

import org.jspecify.annotations.NullMarked;
