@NullMarked
package org.spona.analysis;

import org.jspecify.annotations.NullMarked;
