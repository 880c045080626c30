@NullMarked
package org.spona.platform.events;

import org.jspecify.annotations.NullMarked;
