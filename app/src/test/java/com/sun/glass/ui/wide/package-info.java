/// The name under which JavaFX finds the test screen: `-Dglass.platform=Wide`. Test class path only.
package com.sun.glass.ui.wide;
