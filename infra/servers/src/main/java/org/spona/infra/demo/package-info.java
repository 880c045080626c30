/** Content of a local installation, loaded through the gateway as its demo people would do it. */
@NullMarked
package org.spona.infra.demo;

import org.jspecify.annotations.NullMarked;
