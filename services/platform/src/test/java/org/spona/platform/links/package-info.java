@NullMarked
package org.spona.platform.links;

import org.jspecify.annotations.NullMarked;
