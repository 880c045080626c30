/** Part of a service that breaks every rule, to see that each is noticed. */
@NullMarked
package org.spona.platform.crooked;

import org.jspecify.annotations.NullMarked;
