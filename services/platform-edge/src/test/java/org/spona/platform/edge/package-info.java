@NullMarked
package org.spona.platform.edge;

import org.jspecify.annotations.NullMarked;
