/** A program to compare the gateway with. */
@NullMarked
package org.spona.infra.load.bare;

import org.jspecify.annotations.NullMarked;
