@NullMarked
package org.spona.members;

import org.jspecify.annotations.NullMarked;
