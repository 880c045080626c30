@NullMarked
package org.spona.regulations;

import org.jspecify.annotations.NullMarked;
