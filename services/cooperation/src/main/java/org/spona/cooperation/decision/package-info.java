/** How things of this service say by which decision they were adopted or agreed. */
@NullMarked
package org.spona.cooperation.decision;

import org.jspecify.annotations.NullMarked;
