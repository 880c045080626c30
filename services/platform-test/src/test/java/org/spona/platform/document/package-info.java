@NullMarked
package org.spona.platform.document;

import org.jspecify.annotations.NullMarked;
