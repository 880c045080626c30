@NullMarked
package org.spona.gateway.assets;

import org.jspecify.annotations.NullMarked;
