import './page.css';
import './page.js';
