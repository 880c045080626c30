/** What one search finds: things of every kind and service, announced in one shape. */
@NullMarked
package org.spona.platform.findable;

import org.jspecify.annotations.NullMarked;
